/** One mistake in the content, told at its place in a file: by the finding of a rule, and the address that explains it. */
import { VFileMessage } from 'vfile-message';
import type { Finding, Result } from '../core/finding.ts';

/** A place in a text file: both from 1, columns in code points. */
export interface LineColumn {
  line: number;
  column: number;
}

/** Takes each mistake as it is found. */
export type Report = (message: VFileMessage) => void;

/** A finding at its place. @param path from the project's folder, with slashes */
export function messageAt(path: string, { line, column }: LineColumn, { rule, message }: Finding): VFileMessage {
  const told = new VFileMessage(message, { place: { line, column }, ruleId: rule, source: 'record' });
  told.file = path;
  told.url = ruleAddress(rule);
  return told;
}

/** A finding about a file as a whole. */
export function messageOn(path: string, finding: Finding): VFileMessage {
  return messageAt(path, { line: 1, column: 1 }, finding);
}

/** What was read; `undefined` where something is wrong with it, which is reported. */
export function valueOrReport<T>(result: Result<T, VFileMessage>, report: Report): T | undefined {
  if (result.wrong === undefined) return result.value;
  for (const message of result.wrong) report(message);
  return undefined;
}

/** Where the site explains a rule: whole where `SITE_URL` says where it is published, else from its root. */
export function ruleAddress(rule: string, { SITE_URL = '', BASE_PATH = '' }: NodeJS.ProcessEnv = process.env): string {
  const parts = [SITE_URL.replace(/\/+$/, ''), BASE_PATH.replace(/^\/+|\/+$/g, ''), `rules/#${rule}`];
  return parts.filter((part, i) => i !== 1 || part !== '').join('/');
}

/** Orders messages by path, line, column, rule. */
export function compareMessages(a: VFileMessage, b: VFileMessage): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.line ?? 1) - (b.line ?? 1) ||
    (a.column ?? 1) - (b.column ?? 1) ||
    compareTexts(a.ruleId, b.ruleId)
  );
}

function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `path:line:column  message  (rule-id)  address of the rule`, on one line: whatever an editor's file holds, it is shown
 * and not obeyed.
 */
export function formatMessage(message: VFileMessage): string {
  return `${placeOf(message)}  ${visible(message.reason)}  (${message.ruleId ?? ''})  ${message.url ?? ''}`;
}

/** `path:line:column` */
export function placeOf({ file = '', line, column }: VFileMessage): string {
  return `${visible(file)}:${String(line)}:${String(column)}`;
}

// Control characters, line separators, lone surrogates, and marks that turn the direction of what follows.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** A text with every character that cannot be seen, or that turns others, as its number. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
