/** A column of a table: what its cells hold, and how a row gives them. */
import type { Manifest } from '../../core/schema/manifest.ts';

/** The words that there can be: always the same, or those of the record. */
export type Words = readonly string[] | ((manifest: Manifest) => readonly string[]);

export interface Column<Row> {
  name: string;
  /** Types of Table Schema. EDTF dates are strings: Table Schema knows single days only. */
  type: 'string' | 'integer' | 'number' | 'date';
  description: string;
  /** Whether every row has a value. */
  required?: boolean;
  /** All values that there can be. */
  enum?: Words;
  /** @param start what an address on the site begins with */
  value: (row: Row, start: string) => string | number | undefined;
}

/** Between the items of a list in one cell: no slug, number or name has it. */
export const LIST_SEPARATOR = '|';

/** A text that every row has. */
export function textColumn<Row>(name: string, description: string, value: (row: Row) => string): Column<Row> {
  return { name, type: 'string', description, required: true, value };
}

/** The address of a page of the site. */
export function addressColumn<Row>(of: string, path: (row: Row) => `/${string}`): Column<Row> {
  return {
    ...textColumn<Row>('url', `Address of ${of}: whole where the site knows its own, else from its root.`, path),
    value: (row, start) => start + path(row).slice(1),
  };
}

/** One of a few words, which every row has. */
export function wordColumn<Row>(
  name: string,
  description: string,
  values: Words,
  value: (row: Row) => string,
): Column<Row> {
  return { ...textColumn(name, description, value), enum: values };
}

/** A text that some rows have. */
export function optionalColumn<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | undefined,
): Column<Row> {
  return { name, type: 'string', description, value };
}

/** A whole number that every row has. */
export function integerColumn<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', description, required: true, value };
}

/** A number that some rows have. */
export function numberColumn<Row>(
  name: string,
  description: string,
  value: (row: Row) => number | undefined,
): Column<Row> {
  return { name, type: 'number', description, value };
}

/** A calendar day. */
export function dayColumn<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | undefined,
): Column<Row> {
  return { name, type: 'date', description, value };
}

/** Several names in one cell. */
export function listColumn<Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly string[],
): Column<Row> {
  const told = `${description} Several are separated by ${LIST_SEPARATOR}.`;
  return optionalColumn(name, told, (row) => value(row).join(LIST_SEPARATOR));
}
