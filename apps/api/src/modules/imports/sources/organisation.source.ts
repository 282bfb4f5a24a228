import { ORGANISATION_KINDS } from '@trellis/domain/catalogue';
import {
  codes,
  confidence,
  countryCode,
  decimal,
  oneOf,
  optionalText,
  rowSource,
  text,
  whole,
} from '../cells';
import { defineKind } from '../import-kind';

/**
 * Organisations, their identifiers and their places come in files of their own but make one node, so
 * their rows are gathered first and become records once all of them are known and matched.
 */
const GATHERED = { nodes: [], relationships: [], references: [] };

export const organisationKind = defineKind(
  {
    id: text('id of the organisation in this file; stays the same in later imports'),
    name: text('name as published'),
    label: optionalText('readable spelling; empty: the name'),
    acronym: optionalText('acronym'),
    country: countryCode('ISO 3166 alpha-2 code'),
    main_type: oneOf(ORGANISATION_KINDS, ORGANISATION_KINDS.join(', ')),
    main_type_basis: optionalText('what the type rests on, as name_rule or register'),
    main_type_confidence: confidence,
    capacities: codes('further capacities (types), parted by blanks'),
    town: optionalText('town'),
    town_basis: optionalText('where the town comes from'),
    region_text: optionalText('region in words'),
    nuts2: optionalText('NUTS 2024 level 2 code'),
    website: optionalText('website'),
    eqf_levels: codes('EQF levels 1 to 8, parted by blanks'),
    isced_fields: codes('ISCED-F 2013 codes, parted by blanks'),
    learners: whole('learners in all tracks; empty when not known'),
    learners_work_based: whole('learners in the work-based track'),
    learners_school_full_time: whole('learners in the school-based full-time track'),
    learners_school_part_time: whole('learners in the school-based part-time track'),
    learners_year: whole('school year of the counts'),
    source: rowSource,
  },
  (row, context) => {
    context.gatherOrganisation(row, context.provenance);
    return GATHERED;
  },
);

export const identifierKind = defineKind(
  {
    organisation: text('id of an organisation'),
    scheme: oneOf(
      ['pic', 'oid', 'vat', 'ror', 'duo', 'national'],
      'pic, oid, vat, ror, duo or national',
    ),
    value: text('the identifier'),
    source: rowSource,
  },
  (row, context) => {
    context.gatherIdentifier(row, context.provenance);
    return GATHERED;
  },
);

export const placeKind = defineKind(
  {
    organisation: text('id of an organisation'),
    town: optionalText('town as the gazetteer writes it'),
    geonames_id: optionalText('id of the place in GeoNames'),
    lat: decimal('latitude of the town, degrees'),
    lon: decimal('longitude of the town, degrees'),
    nuts_version: oneOf(['2016', '2021', '2024'], 'edition of NUTS of the codes'),
    nuts3: optionalText('NUTS level 3 code'),
    nuts2: optionalText('NUTS level 2 code'),
    basis: optionalText('what the place rests on'),
    confidence,
    source: rowSource,
  },
  (row, context) => {
    const stated = {
      ...context.provenance,
      confidence: row.confidence ?? context.provenance.confidence,
    };
    context.gatherPlace(row, stated);
    return GATHERED;
  },
);
