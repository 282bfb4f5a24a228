import type { LocalisedText } from '@trellis/domain/kernel';
import { type LanguageCode, textIn } from '@trellis/domain/kernel';
import type { ReasonCode } from '@trellis/domain/recommendation';

/** The main reason for a suggestion in a few words, without the facts that `--json` gives. */
const REASONS: Readonly<Record<ReasonCode, LocalisedText>> = {
  sharedPartners: { en: 'shares partners', nl: 'deelt partners' },
  nearInNetwork: { en: 'close in the network', nl: 'dichtbij in het netwerk' },
  experienced: { en: 'took part in projects', nl: 'deed mee aan projecten' },
  activeLately: { en: 'active lately', nl: 'onlangs actief' },
  sharedThemes: { en: 'shares topics', nl: 'deelt onderwerpen' },
  bringsTriangleLeg: { en: 'brings a side that is missing', nl: 'brengt een ontbrekende kant in' },
  coversNeeds: { en: 'knows what is looked for', nl: 'kent wat gezocht wordt' },
  newCountry: { en: 'a country without a partner', nl: 'een land zonder partner' },
  secondPartnerInCountry: { en: 'second in its country', nl: 'tweede in zijn land' },
  nearby: { en: 'close by', nl: 'dichtbij' },
  relatedRegionalEconomy: { en: 'related regional economy', nl: 'verwante regionale economie' },
  nothingOnRecord: { en: 'nothing on record', nl: 'niets bekend' },
};

function isReason(code: string): code is ReasonCode {
  return Object.hasOwn(REASONS, code);
}

/** The words for the code of a reason; the code itself for one that has none. */
export function reasonWords(code: string, language: LanguageCode): string {
  return isReason(code) ? (textIn(REASONS[code], language)?.text ?? code) : code;
}

/** Why a region has no list of niches, by the code of the API. */
const NO_FIGURES: ReadonlyMap<string, string> = new Map([
  ['level', 'niches are told for NUTS 2 regions'],
  ['split', 'it was split or redrawn after the figures were published'],
  ['no_figures', 'none are published for it'],
]);

/** The words for the reason why a region has no niches; the code itself for one that has none. */
export function noFiguresWords(code: string): string {
  return NO_FIGURES.get(code) ?? code;
}
