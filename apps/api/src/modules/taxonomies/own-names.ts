import type { LocalisedText } from '@trellis/domain/kernel';

/** The 14 industrial ecosystems of the EU and the lists of projects that stand beside them, by the slug of the name. */
const ECOSYSTEMS: Readonly<Partial<Record<string, LocalisedText>>> = {
  'aerospace-and-defence': { en: 'Aerospace and defence', nl: 'Lucht- en ruimtevaart en defensie' },
  'agri-food': { en: 'Agri-food', nl: 'Landbouw en voeding' },
  construction: { en: 'Construction', nl: 'Bouw' },
  'cultural-and-creative-industries': {
    en: 'Cultural and creative industries',
    nl: 'Culturele en creatieve sector',
  },
  digital: { en: 'Digital', nl: 'Digitaal' },
  electronics: { en: 'Electronics', nl: 'Elektronica' },
  'energy-intensive-industries': {
    en: 'Energy-intensive industries',
    nl: 'Energie-intensieve industrie',
  },
  'energy-renewables': { en: 'Renewable energy', nl: 'Hernieuwbare energie' },
  health: { en: 'Health', nl: 'Gezondheid' },
  'mobility-transport-automotive': {
    en: 'Mobility, transport and automotive',
    nl: 'Mobiliteit, vervoer en auto-industrie',
  },
  'proximity-and-social-economy': {
    en: 'Proximity and social economy',
    nl: 'Nabijheid en sociale economie',
  },
  retail: { en: 'Retail', nl: 'Detailhandel' },
  textiles: { en: 'Textiles', nl: 'Textiel' },
  tourism: { en: 'Tourism', nl: 'Toerisme' },
  'cross-sector': { en: 'Cross-sector', nl: 'Sectoroverstijgend' },
};

/** The societal challenges that projects name. */
const CHALLENGES: Readonly<Partial<Record<string, LocalisedText>>> = {
  'green-transition': { en: 'Green transition', nl: 'Groene transitie' },
  'digital-transition': { en: 'Digital transition', nl: 'Digitale transitie' },
  'twin-transition': { en: 'Green and digital transition', nl: 'Groene en digitale transitie' },
  'just-transition': { en: 'Just transition', nl: 'Rechtvaardige transitie' },
  inclusion: { en: 'Inclusion', nl: 'Inclusie' },
  'regional-development': { en: 'Regional development', nl: 'Regionale ontwikkeling' },
  'vet-quality': {
    en: 'Quality of vocational education',
    nl: 'Kwaliteit van het beroepsonderwijs',
  },
  'security-and-resilience': { en: 'Security and resilience', nl: 'Veiligheid en weerbaarheid' },
  'health-and-ageing': { en: 'Health and ageing', nl: 'Gezondheid en ouder worden' },
};

/** Groups of NACE sections in which the Labour Force Survey gives employment. */
const SECTION_GROUPS: Readonly<Partial<Record<string, LocalisedText>>> = {
  A: { en: 'Agriculture, forestry and fishing', nl: 'Landbouw, bosbouw en visserij' },
  'B-E': { en: 'Industry, energy and water', nl: 'Industrie, energie en water' },
  F: { en: 'Construction', nl: 'Bouw' },
  'G-I': { en: 'Trade, transport and hospitality', nl: 'Handel, vervoer en horeca' },
  J: { en: 'Information and communication', nl: 'Informatie en communicatie' },
  K: { en: 'Finance and insurance', nl: 'Financiën en verzekeringen' },
  L: { en: 'Real estate', nl: 'Vastgoed' },
  'M-N': { en: 'Professional and support services', nl: 'Zakelijke dienstverlening' },
  'O-Q': {
    en: 'Public administration, education and health',
    nl: 'Openbaar bestuur, onderwijs en zorg',
  },
  'R-U': {
    en: 'Arts, recreation and other services',
    nl: 'Cultuur, recreatie en overige diensten',
  },
  NRP: { en: 'No answer', nl: 'Geen antwoord' },
};

/** Lower case with hyphens: the form of the keys above. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function ecosystemName(sourceName: string): LocalisedText {
  return ECOSYSTEMS[slug(sourceName)] ?? { en: sourceName };
}

export function challengeName(sourceName: string): LocalisedText {
  return CHALLENGES[slug(sourceName)] ?? { en: sourceName };
}

export function sectionGroupName(group: string): LocalisedText {
  return SECTION_GROUPS[group.replace('_', '-')] ?? { en: group };
}
