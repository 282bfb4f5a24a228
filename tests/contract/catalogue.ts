/** Reads catalogues of interface texts, and the keys that the code asks them for. */

/** The texts of a catalogue by their path, such as `list.shown`. */
export function catalogueTexts(json: unknown, prefix = ''): ReadonlyMap<string, string> {
  if (typeof json === 'string') return new Map([[prefix, json]]);
  if (typeof json !== 'object' || json === null) return new Map();
  return new Map(
    Object.entries(json).flatMap(([name, value]) => [
      ...catalogueTexts(value, prefix === '' ? name : `${prefix}.${name}`),
    ]),
  );
}

/** The key that code asks for: without the ending for plural or context that the library adds. */
export function withoutVariant(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other|[a-z]+)$/, '');
}

/** The blanks and tags of a text, sorted. */
export function placeholders(text: string): string {
  const found = text.match(/\{\{[^}]+\}\}|<\/?\w+\/?>/g) ?? [];
  return [...found].sort().join(' ');
}

export interface SourceKeys {
  /** Texts in quotes anywhere in the code. */
  readonly literals: ReadonlySet<string>;
  /** Keys with parts that are filled in when the code runs. */
  readonly patterns: readonly RegExp[];
  /** Keys in plain quotes directly inside a call of a translation function. */
  readonly called: readonly string[];
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^.]+(?:\\.[^.]+)*')}$`);
}

export function sourceKeys(sources: readonly string[]): SourceKeys {
  const text = sources.join('\n');
  const literals = [...text.matchAll(/['"]((?:[\w-]+:)?[\w-]+(?:\.[\w-]+)*)['"]/g)];
  const templates = [...text.matchAll(/`((?:[\w-]+:)?[\w.-]*\$\{[^`]*)`/g)];
  const calls = [...text.matchAll(/\b(?:t|terms|ui|shell|words)\(\s*'([\w.-]+)'/g)];
  return {
    literals: new Set(literals.map(([, key = '']) => key.replace(/^[\w-]+:/, ''))),
    patterns: templates
      .map(([, template = '']) => template.replace(/^[\w-]+:/, ''))
      .filter((template) => /[A-Za-z]\./.test(template.replace(/\$\{[^}]*\}/g, '')))
      .map(patternOf),
    called: [...new Set(calls.map(([, key = '']) => key))],
  };
}

export function usesKey({ literals, patterns }: SourceKeys, key: string): boolean {
  return literals.has(key) || patterns.some((pattern) => pattern.test(key));
}
