const KEY = 'trellis-signed';

/**
 * Opens a page for another person than before. It is loaded anew, so that nothing that was read or is being edited as
 * the former person stays in memory; drafts lie on the device under the person whose they are. Other tabs follow.
 */
export function openAsAnother(path: string): void {
  try {
    window.localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // A browser that forbids storage tells its other tabs nothing; the API answers them as the new person.
  }
  window.location.assign(path);
}

/** Loads the page anew when another tab signs in or out, or when the browser brings back a page kept in memory. */
export function watchPersonChange(reload: () => void): () => void {
  const changed = (event: StorageEvent): void => {
    if (event.key === KEY) reload();
  };
  const shownAgain = (event: PageTransitionEvent): void => {
    if (event.persisted) reload();
  };
  window.addEventListener('storage', changed);
  window.addEventListener('pageshow', shownAgain);
  return () => {
    window.removeEventListener('storage', changed);
    window.removeEventListener('pageshow', shownAgain);
  };
}
