type Search = Readonly<Record<string, unknown>>;

function items(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : String(value).split(',');
  return list.map(String).filter((item) => item.trim() !== '');
}

/** What is the same as saying nothing: the first page, and a switch that is off. */
function isUsual(name: string, value: unknown): boolean {
  return value === false || (name === 'page' && value === 1);
}

function ignoredOf(name: string, written: unknown, understood: unknown): readonly string[] {
  if (understood === undefined) {
    return isUsual(name, written) ? [] : items(written).map((item) => `${name}=${item}`);
  }
  if (!Array.isArray(understood)) return [];
  const known = understood.map((item) => String(item).toLowerCase());
  return items(written)
    .filter((item) => !known.includes(item.toLowerCase()))
    .map((item) => `${name}=${item}`);
}

/**
 * The words of an address that the page did not understand, each with the name it was given under: names that the
 * page has no use for, and values that mean nothing. In the order of the address.
 */
export function ignoredWords(written: Search, understood: Search): readonly string[] {
  return Object.entries(written).flatMap(([name, value]) =>
    ignoredOf(name, value, understood[name]),
  );
}
