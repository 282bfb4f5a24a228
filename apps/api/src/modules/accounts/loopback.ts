/** Whether an address to listen on is reached from this machine only. */
export function isLoopbackAddress(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/**
 * Whether a request was made to a name of this machine. A page of another site can make a browser ask a loopback
 * address under the site's own name (DNS rebinding); such a request bears that name and is nobody's.
 */
export function isLoopbackName(hostHeader: string | undefined): boolean {
  if (hostHeader === undefined) return false;
  const name = hostHeader.replace(/:\d{1,5}$/u, '').replace(/^\[(.*)\]$/u, '$1');
  return isLoopbackAddress(name.toLowerCase());
}
