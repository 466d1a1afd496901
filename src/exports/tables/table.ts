/** A table of the record. Its columns are written down once: the CSV and the Table Schema that describes it are made of them. */
import { stringify } from 'csv-stringify/sync';
import type { Manifest } from '../../core/schema/manifest.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { Column } from './column.ts';

/** Columns of this table that name rows of another. */
export interface ForeignKey {
  fields: string | readonly string[];
  reference: { resource: string; fields: string | readonly string[] };
}

interface TableParts<Row> {
  name: string;
  title: string;
  description: string;
  rows: (record: SiteRecord) => readonly Row[];
  columns: readonly Column<Row>[] | ((manifest: Manifest) => readonly Column<Row>[]);
  primaryKey: string | readonly string[];
  foreignKeys?: readonly ForeignKey[];
}

export interface Table {
  /** Name of the resource and, with `.csv`, of the file. */
  name: string;
  title: string;
  description: string;
  /** By Frictionless Table Schema 1. */
  schema: (manifest: Manifest) => Record<string, unknown>;
  /** @param start what an address on the site begins with: the whole address of its root, or `/` */
  csv: (record: SiteRecord, start?: string) => string;
}

/** Makes a table of its parts: its file and its schema have the same columns in the same order. */
export function tableOf<Row>({
  name,
  title,
  description,
  rows,
  columns,
  primaryKey,
  foreignKeys,
}: TableParts<Row>): Table {
  const columnsOf = (manifest: Manifest) => (typeof columns === 'function' ? columns(manifest) : columns);
  return {
    name,
    title,
    description,
    schema: (manifest) => ({
      fields: columnsOf(manifest).map((column) => fieldOf(column, manifest)),
      primaryKey,
      ...(foreignKeys && { foreignKeys }),
    }),
    csv: (record, start = '/') => {
      const own = columnsOf(record.manifest);
      return writeCsv([
        own.map((column) => column.name),
        ...rows(record).map((row) => own.map(({ value }) => value(row, start))),
      ]);
    },
  };
}

function fieldOf<Row>({ name, type, description, required, enum: words }: Column<Row>, manifest: Manifest): object {
  const values = typeof words === 'function' ? words(manifest) : words;
  const constraints = { ...(required === true && { required }), ...(values && { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

/**
 * Rows as RFC 4180 has them. A text that a spreadsheet would take for a formula (one that begins with =, +, - or @) gets
 * an apostrophe before it.
 */
function writeCsv(rows: (string | number | undefined)[][]): string {
  return stringify(rows, { record_delimiter: 'windows', escape_formulas: true });
}

/** A reference to another table by its key. */
export function refersTo(fields: string, resource: string, key = 'slug'): ForeignKey {
  return { fields, reference: { resource, fields: key } };
}
