/** A secret in groups of four, so that it can be read from the screen and typed. */
export function inGroupsOfFour(secret: string): string {
  return secret.match(/.{1,4}/gu)?.join(' ') ?? '';
}
