import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { Finding } from '../../core/finding.ts';

/** A finding about a body, told where the parser has it: the file that holds the body makes that a place for people. */
export function tellAt(file: VFile, { rule, message }: Finding, place: Point | Position | undefined): void {
  file.message(message, { place, ruleId: rule });
}
