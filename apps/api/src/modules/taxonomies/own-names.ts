import type { LocalisedText } from '@trellis/domain/kernel';

/** The 14 industrial ecosystems of the EU, by id. */
const ECOSYSTEMS: Readonly<Partial<Record<string, LocalisedText>>> = {
  'aerospace-and-defence': { en: 'Aerospace and defence', nl: 'Lucht- en ruimtevaart en defensie' },
  'agri-food': { en: 'Agri-food', nl: 'Landbouw en voeding' },
  construction: { en: 'Construction', nl: 'Bouw' },
  'cultural-and-creative-industries-cci': {
    en: 'Cultural and creative industries',
    nl: 'Culturele en creatieve sector',
  },
  digital: { en: 'Digital', nl: 'Digitaal' },
  electronics: { en: 'Electronics', nl: 'Elektronica' },
  'energy-intensive-industries-eii': {
    en: 'Energy-intensive industries',
    nl: 'Energie-intensieve industrie',
  },
  'energy-renewables': { en: 'Renewable energy', nl: 'Hernieuwbare energie' },
  health: { en: 'Health', nl: 'Gezondheid' },
  'mobility-transport-automotive': {
    en: 'Mobility, transport and automotive',
    nl: 'Mobiliteit, vervoer en auto-industrie',
  },
  'proximity-social-economy-and-civil-society': {
    en: 'Proximity, social economy and civil society',
    nl: 'Nabijheid, sociale economie en maatschappelijk middenveld',
  },
  retail: { en: 'Retail', nl: 'Detailhandel' },
  textiles: { en: 'Textiles', nl: 'Textiel' },
  tourism: { en: 'Tourism', nl: 'Toerisme' },
};

/** The societal challenges that projects name, by id. */
const CHALLENGES: Readonly<Partial<Record<string, LocalisedText>>> = {
  green_transition: { en: 'Green transition', nl: 'Groene transitie' },
  digital_transition: { en: 'Digital transition', nl: 'Digitale transitie' },
  twin_transition: { en: 'Green and digital transition', nl: 'Groene en digitale transitie' },
  just_transition: { en: 'Just transition', nl: 'Rechtvaardige transitie' },
  inclusion: { en: 'Inclusion', nl: 'Inclusie' },
  regional_development: { en: 'Regional development', nl: 'Regionale ontwikkeling' },
  vet_quality: {
    en: 'Quality of vocational education',
    nl: 'Kwaliteit van het beroepsonderwijs',
  },
  security_and_resilience: { en: 'Security and resilience', nl: 'Veiligheid en weerbaarheid' },
  health_and_ageing: { en: 'Health and ageing', nl: 'Gezondheid en ouder worden' },
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

/** Titles of the sources that are our own work, by id; the titles of others stay as their publishers give them. */
const OWN_SOURCES: Readonly<Partial<Record<string, LocalisedText>>> = {
  trellis: {
    en: 'Assignments and derivations of this project',
    nl: 'Toekenningen en afleidingen van dit project',
  },
};

export function sourceTitle(id: string, title: string): LocalisedText {
  return OWN_SOURCES[id] ?? { en: title };
}

export function ecosystemName(id: string, sourceName: string): LocalisedText {
  return ECOSYSTEMS[id] ?? { en: sourceName };
}

export function challengeName(id: string, sourceName: string): LocalisedText {
  return CHALLENGES[id] ?? { en: sourceName };
}

export function sectionGroupName(group: string): LocalisedText {
  return SECTION_GROUPS[group.replace('_', '-')] ?? { en: group };
}
