/** All tables, those that others refer to last. */
import { claimsTable } from './claims.ts';
import { actorsTable, placesTable, sourcesTable } from './entries.ts';
import { evidenceTable } from './evidence.ts';
import { quotationsTable } from './quotations.ts';
import { carriersTable, statementsTable } from './statements.ts';
import { tensionsTable } from './tensions.ts';
import type { Table } from './table.ts';

export const TABLES: readonly Table[] = [
  claimsTable,
  evidenceTable,
  quotationsTable,
  tensionsTable,
  statementsTable,
  carriersTable,
  sourcesTable,
  actorsTable,
  placesTable,
];
