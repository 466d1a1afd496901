/** An article by its label, "The Herald, 5 May 2010": its name, and its day. */
export interface LabelParts {
  name: string;
  /** Empty where the label tells none. */
  day: string;
}

/**
 * The two parts of a source's label. The day comes last and has no comma; the name may have one. A recorded version has
 * no more of a source than its label.
 */
export function labelParts({ label }: { label: string }): LabelParts {
  const [, name = label, day = ''] = /^(.*), ([^,]*\d[^,]*)$/.exec(label) ?? [];
  return { name, day };
}

/** As it stands in a list, where a comma before the day would make two of one: "The Herald (5 May 2010)". */
export function labelInList(source: { label: string }): string {
  const { name, day } = labelParts(source);
  return day === '' ? name : `${name} (${day})`;
}

/** The name alone, unless another of these articles has it too. */
export function shortestLabel(source: { label: string }, among: readonly { label: string }[]): string {
  const { name } = labelParts(source);
  return among.filter((other) => labelParts(other).name === name).length === 1 ? name : source.label;
}
