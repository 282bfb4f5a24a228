import { foldText, wordsOf } from '../../platform/full-text/fold-text';

/**
 * Cities and regions under the names that English and Dutch speakers use, beside the name on the map. One line a
 * place: the name of the records first, then the others.
 */
const PLACES = `
aachen|aken|aix la chapelle
alicante|alacant
andalucia|andalusia|andalusie
antwerpen|antwerp|anvers
athina|athens|athene
bayern|bavaria|beieren
beograd|belgrade|belgrado
bratislava|pressburg
bretagne|brittany
brugge|bruges
brussel|brussels|bruxelles
bucuresti|bucharest|boekarest
budapest|boedapest
cataluna|catalonia|catalonie|catalunya
cork|corcaigh
den haag|the hague|s gravenhage
dublin|baile atha cliath
firenze|florence
genova|genoa|genua
gent|ghent|gand
goteborg|gothenburg|gotenburg
hannover|hanover
helsinki|helsingfors
hessen|hesse
ile de france|paris region
islas canarias|canarias|canary islands|canarische eilanden
illes balears|balearic islands|balearen|baleares
istanbul|constantinople
katowice|kattowitz
kobenhavn|copenhagen|kopenhagen
koln|cologne|keulen
krakow|cracow|krakau
leuven|louvain
liege|luik
lisboa|lisbon|lissabon
lombardia|lombardy|lombardije
luxembourg|luxemburg
lyon|lyons
mechelen|malines
milano|milan|milaan
munchen|munich
napoli|naples|napels
niedersachsen|lower saxony|nedersaksen
nordrhein westfalen|north rhine westphalia|noordrijn westfalen
normandie|normandy
nurnberg|nuremberg|neurenberg
oberosterreich|upper austria
niederosterreich|lower austria
padova|padua
paris|parijs
piemonte|piedmont
porto|oporto
praha|prague|praag
rheinland pfalz|rhineland palatinate|rijnland palts
roma|rome
sachsen|saxony|saksen
sardegna|sardinia|sardinie
sevilla|seville
shqiperia|albania
sicilia|sicily|sicilie
skopje|skopie
sofia|sofija
stockholm|holmia
strasbourg|straatsburg|strassburg
tallinn|reval
thuringen|thuringia|thuringen
torino|turin|turijn
toscana|tuscany|toscane
trieste|triest
turku|abo
valencia|valence|comunitat valenciana
venezia|venice|venetie
vilnius|wilna
vlaams gewest|flanders|vlaanderen
region wallonne|wallonia|wallonie
warszawa|warsaw|warschau
wien|vienna|wenen
zagreb|agram
zurich|zuerich
`;

type Words = readonly string[];

const GROUPS: readonly (readonly Words[])[] = PLACES.trim()
  .split('\n')
  .map((line) => line.split('|').map((name) => wordsOf(foldText(name))));

/** Where the words of a name stand in the words of a text; -1 when they do not. */
function positionOf(name: Words, text: Words): number {
  return text.findIndex((_, start) => name.every((word, index) => text[start + index] === word));
}

/** The words as they are, and with a place under each of its other names. */
export function placeReadings(words: Words): readonly Words[] {
  const readings: Words[] = [words];
  for (const names of GROUPS) {
    const said = names.find((name) => positionOf(name, words) >= 0);
    if (said === undefined) continue;
    const start = positionOf(said, words);
    for (const name of names.filter((other) => other !== said)) {
      readings.push([...words.slice(0, start), ...name, ...words.slice(start + said.length)]);
    }
  }
  return readings.slice(0, 6);
}
