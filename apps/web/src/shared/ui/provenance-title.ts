/** Codes of data sets before a colon, such as `jvs_a_nace2: job vacancy rates`. */
const CODED = /^((?:[a-z0-9]+_[a-z0-9_]+)(?: and [a-z0-9]+_[a-z0-9_]+)*): (.+)$/;

/** The title of a source with its plain name first and the codes of data sets, if any, behind it. */
export function plainTitle(title: string): string {
  const [, codes, name] = CODED.exec(title) ?? [];
  if (codes === undefined || name === undefined) return title;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${codes})`;
}
