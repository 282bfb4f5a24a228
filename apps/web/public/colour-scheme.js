// Sets the stored or preferred colour scheme before the first paint. A file of its own, so that a strict
// content security policy needs no exception for inline scripts.
(function () {
  var stored = null;
  try {
    stored = window.localStorage.getItem('trellis-colour-scheme');
  } catch {
    stored = null;
  }
  var dark =
    stored === 'dark' ||
    (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
