import { cypher } from '../cypher';

/** A uniqueness constraint on the key of every label, and of each relationship type with a key. */
export const CONSTRAINTS = [
  cypher`CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (n:Identifier) REQUIRE n.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT import_key_key IF NOT EXISTS FOR (n:ImportKey) REQUIRE n.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT call_id IF NOT EXISTS FOR (n:Call) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT region_key IF NOT EXISTS FOR (n:Region) REQUIRE n.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT sector_key IF NOT EXISTS FOR (n:Sector) REQUIRE n.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT field_of_study_code IF NOT EXISTS FOR (n:FieldOfStudy) REQUIRE n.code IS UNIQUE`,
  cypher`CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT ecosystem_id IF NOT EXISTS FOR (n:Ecosystem) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT challenge_id IF NOT EXISTS FOR (n:Challenge) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT snapshot_version_id IF NOT EXISTS FOR (n:SnapshotVersion) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT participation_key IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() REQUIRE r.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT has_figure_key IF NOT EXISTS FOR ()-[r:HAS_FIGURE]-() REQUIRE r.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT sector_figure_key IF NOT EXISTS FOR ()-[r:SECTOR_FIGURE]-() REQUIRE r.key IS UNIQUE`,
];
