/** A search that could not be done: nothing answered, or a file of the index is not there. */
export class SearchFailure extends Error {
  readonly why: 'unreachable' | 'missing';

  constructor(why: 'unreachable' | 'missing') {
    super(why);
    this.why = why;
  }
}
