import type { LocalisedText } from '@trellis/domain/kernel';

/** The labels of a node by language code: its property `labelNl` is the text in `nl`. */
export function labelsOf(properties: Readonly<Record<string, unknown>>): LocalisedText {
  const labels: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    const language = /^label([A-Z][a-z])$/.exec(name)?.[1];
    if (language !== undefined && typeof value === 'string') labels[language.toLowerCase()] = value;
  }
  return labels;
}
