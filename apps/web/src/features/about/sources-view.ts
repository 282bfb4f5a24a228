/** The attribution lines that the licences ask for, each once, in the order of the sources. */
export function requiredAttributions(
  sources: readonly { readonly attribution: string }[],
): readonly string[] {
  const lines = sources.map((source) => source.attribution.trim()).filter((line) => line !== '');
  return [...new Set(lines)];
}
