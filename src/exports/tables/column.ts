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

/** The members of a row that hold such a value. */
type Having<Row, Value> = { [K in keyof Row & string]-?: Row[K] extends Value ? K : never }[keyof Row & string];

/** What a column is called and holds, and how a row gives it, where it is not the row's member of that name. */
type Told<Row, Value, More extends readonly unknown[] = []> =
  | readonly [name: Having<Row, Value>, description: string, ...More, value?: undefined]
  | readonly [name: string, description: string, ...More, value: (row: Row) => Value];

function columnOf<Row>(
  type: Column<Row>['type'],
  [name, description, value]: readonly [string, string, (Column<Row>['value'] | undefined)?],
): Column<Row> {
  return { name, type, description, value: value ?? ((row) => row[name as keyof Row] as string | number | undefined) };
}

/** A text that every row has. */
export function textColumn<Row>(...told: Told<Row, string>): Column<Row> {
  return { ...columnOf('string', told), required: true };
}

/** The address of a page of the site. */
export function addressColumn<Row>(of: string, path: (row: Row) => `/${string}`): Column<Row> {
  return {
    ...textColumn<Row>('url', `Address of ${of}: whole where the site knows its own, else from its root.`, path),
    value: (row, start) => start + path(row).slice(1),
  };
}

/** One of a few words, which every row has. */
export function wordColumn<Row>(...[name, description, words, value]: Told<Row, string, [words: Words]>): Column<Row> {
  return { ...columnOf<Row>('string', [name, description, value]), required: true, enum: words };
}

/** A text that some rows have. */
export function optionalColumn<Row>(...told: Told<Row, string | undefined>): Column<Row> {
  return columnOf('string', told);
}

/** A whole number that every row has. */
export function integerColumn<Row>(...told: Told<Row, number>): Column<Row> {
  return { ...columnOf('integer', told), required: true };
}

/** A number that some rows have. */
export function numberColumn<Row>(...told: Told<Row, number | undefined>): Column<Row> {
  return columnOf('number', told);
}

/** A calendar day. */
export function dayColumn<Row>(...told: Told<Row, string | undefined>): Column<Row> {
  return columnOf('date', told);
}

/** Several names in one cell. */
export function listColumn<Row>(...[name, description, value]: Told<Row, readonly string[]>): Column<Row> {
  const namesIn = value ?? ((row: Row) => row[name as keyof Row] as readonly string[]);
  const told = `${description} Several are separated by ${LIST_SEPARATOR}.`;
  return optionalColumn<Row>(name, told, (row) => namesIn(row).join(LIST_SEPARATOR));
}
