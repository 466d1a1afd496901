/** What `npm run new -- article --help` prints. */
import { FIELDS } from '../new/fields.ts';

export const ARTICLE_USAGE = `Usage: npm run new -- article <text file> [options]

Goes through an article from its source to its last sentence: whose words these are, which claim they are for or
against, or why they belong to none. What is finished is written at once, what is not is kept: the same command goes on
where it stopped. Its answers may come from a file or another program as well, a line each.

  <text file>         the whole text of the article (UTF-8), which stays outside the repository
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

What the options say of the source is not asked for:
                      ${FIELDS.sources.map(({ flag }) => `--${flag}`).join(' ')}

At every question:
  Enter               takes what stands behind "Enter:"; a list, and y or n, take one key, all else ends with Enter
  ?                   explains the question and each answer of a list
  <                   takes the last answer back, and what was written since; one after the other, as far as the first
  Ctrl+C              stops; the same command goes on with this question

What a sentence is for:
  c                   for or against a claim: whose words it has, which claim, what it says of it
  f t k a r           furniture, caption, credit, attribution, repeat: it belongs to no claim
  s                   split: it is cut in two, as each part is for something else
  l                   later: it stays open for now
  q                   leave: stops here; the same command goes on with this sentence

Exit code 0: what was answered is written. 1: it was stopped, or cannot use what it was given. 2: the command was wrong.
`;
