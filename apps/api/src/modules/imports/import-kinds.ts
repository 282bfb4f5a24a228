import type { ImportKind } from './import-kind';
import type { FileKind } from './import-manifest';
import { figureKind } from './sources/figure.source';
import { identifierKind, organisationKind, placeKind } from './sources/organisation.source';
import { participationKind, projectKind } from './sources/project.source';
import { regionKind, regionRecodeKind } from './sources/region.source';
import {
  fieldOfStudyKind,
  fieldSectorWeightKind,
  sectorCorrespondenceKind,
  sectorFigureKind,
  sectorKind,
} from './sources/sector.source';
import {
  callKind,
  challengeKind,
  ecosystemKind,
  indicatorKind,
  priorityKind,
  themeSectorKind,
} from './sources/vocabulary.source';

/** What each kind of file holds and becomes. */
export const IMPORT_KINDS: Readonly<Record<FileKind, ImportKind>> = {
  regions: regionKind,
  region_recodes: regionRecodeKind,
  sectors: sectorKind,
  sector_correspondence: sectorCorrespondenceKind,
  fields_of_study: fieldOfStudyKind,
  field_sector_weights: fieldSectorWeightKind,
  ecosystems: ecosystemKind,
  challenges: challengeKind,
  indicators: indicatorKind,
  theme_sectors: themeSectorKind,
  priorities: priorityKind,
  calls: callKind,
  projects: projectKind,
  organisations: organisationKind,
  identifiers: identifierKind,
  places: placeKind,
  participations: participationKind,
  figures: figureKind,
  sector_figures: sectorFigureKind,
};
