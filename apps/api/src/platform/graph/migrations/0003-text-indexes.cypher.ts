import { cypher } from '../cypher';

/**
 * Full-text indexes of the search. The standard-folding analyser finds "Škola" by "skola"; every
 * language of the sector labels is a property of its own.
 */
export const TEXT_INDEXES = [
  cypher`CREATE FULLTEXT INDEX organisation_text IF NOT EXISTS
    FOR (n:Organisation) ON EACH [n.name, n.label, n.acronym, n.town]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
  cypher`CREATE FULLTEXT INDEX project_text IF NOT EXISTS
    FOR (n:Project) ON EACH [n.acronym, n.title, n.themeText]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
  cypher`CREATE FULLTEXT INDEX region_text IF NOT EXISTS
    FOR (n:Region) ON EACH [n.name, n.nameNational, n.code]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
  cypher`CREATE FULLTEXT INDEX sector_text IF NOT EXISTS
    FOR (n:Sector) ON EACH [
      n.labelEn, n.labelBg, n.labelCs, n.labelDa, n.labelDe, n.labelEl, n.labelEs, n.labelEt, n.labelFi,
      n.labelFr, n.labelHr, n.labelHu, n.labelIt, n.labelLt, n.labelLv, n.labelMt, n.labelNl, n.labelNo,
      n.labelPl, n.labelPt, n.labelRo, n.labelSk, n.labelSl, n.labelSv, n.labelTr, n.code
    ]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
  cypher`CREATE FULLTEXT INDEX theme_text IF NOT EXISTS
    FOR (n:Theme) ON EACH [n.name, n.nameOriginal]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
];
