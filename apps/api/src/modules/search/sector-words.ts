import { wordsOf } from '../../platform/full-text/fold-text';
import type { Alias } from './candidate';

/** What people call sectors, in English and Dutch, where the official labels use other words: word, then NACE codes. */
const SECTOR_WORDS = `
automotive 29 45 | auto industrie 29 | autotechniek 45 29 | cars 29 45
banking 64 K | banken 64 K
beauty 96 | kappers 96 | hairdressing 96
care Q 86 87 88 | zorg Q 86 87 88 | health Q 86 | social care 87 88 | verpleging 86 87 | nursing 86 87
catering 56 I | horeca I 55 56 | hospitality I 55 56 | restaurants 56
chemistry 20 | chemie 20
childcare 88 | kinderopvang 88
energy D 35 | energie D 35 | renewables 35
farming A 01 | boeren 01 A | tuinbouw 01 | horticulture 01
fashion 14 15 | mode 14 15
film 59 | media 59 60 58
food 10 11 | voeding 10 11 | voedingsmiddelen 10 | agrifood 01 10
government O 84 | overheid O 84
greentech 35 38 39
ict J 62 63 | it J 62 63 | software 62 58 | cybersecurity 62
installatietechniek 43 | installation 43 33
logistics H 52 49 53 | logistiek H 52 49 53
maritime 50 30 | maritiem 50 30 | shipbuilding 30 | scheepsbouw 30
metal 24 25 | metaal 24 25
pharma 21 | farmacie 21
plastics 22 | kunststof 22
recycling 38 | circular economy 38 39 | circulaire economie 38 39
retail 47 G | winkels 47 G | shops 47
security 80 | beveiliging 80
sport 93 R | sports 93 R
tourism 79 55 I | toerisme 79 55 I | travel 79
wood 16 31 | hout 16 31 | furniture 31 | meubels 31
`;

interface SectorWord {
  readonly name: string;
  readonly codes: readonly string[];
}

function parsed(entry: string): SectorWord {
  const parts = entry.trim().split(' ');
  const codes = parts.filter((part) => /^(?:[A-U]|\d{2})$/.test(part));
  return { name: parts.filter((part) => !codes.includes(part)).join(' '), codes };
}

const WORDS: readonly SectorWord[] = SECTOR_WORDS.trim().split(/[|\n]/).map(parsed);

/** Sectors that people call by the words, the closest first. */
export function sectorsCalled(words: readonly string[]): readonly Alias[] {
  const asked = words.join(' ');
  return WORDS.filter(({ name }) => name === asked).flatMap(({ name, codes }) =>
    codes.map((code) => ({ of: code, words: wordsOf(name) })),
  );
}
