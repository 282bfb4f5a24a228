/**
 * Greek after ELOT 743 (ISO 843, transcription of single letters and the digraphs that names use) and
 * Cyrillic after the romanisations of Bulgaria, Ukraine and Serbia where they agree, else after BGN.
 * Keys are lower case without accents.
 */
const DIGRAPHS: Readonly<Record<string, string>> = {
  ου: 'ou',
  αυ: 'av',
  ευ: 'ev',
  γγ: 'ng',
  γχ: 'nch',
  γξ: 'nx',
};

const GREEK = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t';
const GREEK_REST = 'υ y φ f χ ch ψ ps ω o';
const CYRILLIC = 'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t';
const CYRILLIC_REST = 'у u ф f х h ц ts ч ch ш sh щ sht ъ a ь _ ы y э e ю yu я ya';
const UKRAINIAN = 'ґ g є ye і i ї yi ё yo ў w';
const SERBIAN = 'ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ѕ dz ќ kj';

function letterTable(...rows: readonly string[]): ReadonlyMap<string, string> {
  const words = rows.flatMap((row) => row.split(' '));
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) {
    table.set(words[i] ?? '', (words[i + 1] ?? '').replace('_', ''));
  }
  return table;
}

const LETTERS = letterTable(GREEK, GREEK_REST, CYRILLIC, CYRILLIC_REST, UKRAINIAN, SERBIAN);
const DIGRAPH_PATTERN = /ου|αυ|ευ|γγ|γχ|γξ/gu;
const OTHER_SCRIPT = /[\p{Script=Greek}\p{Script=Cyrillic}]/gu;

/**
 * Greek and Cyrillic letters of a lower-case text without accents, written in Latin letters (methods
 * E.2; the choice of romanisation is ours). Letters of further scripts stay, so that they still
 * compare with themselves.
 */
export function transliterated(text: string): string {
  return text
    .replace(DIGRAPH_PATTERN, (pair) => DIGRAPHS[pair] ?? pair)
    .replace(OTHER_SCRIPT, (letter) => LETTERS.get(letter) ?? letter);
}
