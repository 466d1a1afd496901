/** Messages for programs: as JSON, and as annotations of a change on GitHub. */
import type { VFileMessage } from 'vfile-message';
import { formatMessage } from './message.ts';

/** `{ "problems": [ { path, line, column, message, rule, url } ] }`, ending in a line break. */
export function messagesAsJson(messages: readonly VFileMessage[]): string {
  const problems = messages.map(({ file: path, line, column, reason: message, ruleId: rule, url }) => ({
    ...{ path, line, column, message, rule, url },
  }));
  return `${JSON.stringify({ problems }, null, 2)}\n`;
}

/**
 * One workflow command a line, which GitHub shows at the line of the file.
 *
 * `::error file=content/places/hill.yaml,line=2,col=7,title=not-allowed::kind is "hil", …%0Ahttps://…/rules/#not-allowed`
 */
export function messagesForGithub(messages: readonly VFileMessage[]): string {
  return messages.map((message) => `${annotation(message)}\n`).join('');
}

/** One message a line, as {@link formatMessage}. */
export function messagesAsText(messages: readonly VFileMessage[]): string {
  return messages.map((message) => `${formatMessage(message)}\n`).join('');
}

function annotation({ file, line, column, reason, ruleId, url }: VFileMessage): string {
  const properties = { file, line, col: column, title: ruleId };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::error ${list.join(',')}::${escapeData(`${reason}\n${url ?? ''}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
