import { firstDifference } from '../../shared/i18n/text-order';
import { plainTitle } from '../../shared/ui/provenance-title';

/** The sources by their plain title, then id. */
export function sourcesByTitle<Source extends { readonly id: string; readonly title: string }>(
  sources: readonly Source[],
  language: string,
): readonly Source[] {
  const { compare } = new Intl.Collator(language);
  return [...sources].sort((a, b) =>
    firstDifference(compare(plainTitle(a.title), plainTitle(b.title)), a.id < b.id ? -1 : 1),
  );
}

/** The attribution lines that the licences ask for, each once, in the order of the sources. */
export function requiredAttributions(
  sources: readonly { readonly attribution: string }[],
): readonly string[] {
  const lines = sources.map((source) => source.attribution.trim()).filter((line) => line !== '');
  return [...new Set(lines)];
}
