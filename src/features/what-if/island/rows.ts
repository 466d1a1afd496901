/** The evidence on a claim, each piece with what can be changed of it. */
import { isRole, type Sides } from '../../../core/sides.ts';
import type { Basis } from '../../../core/schema/claim.ts';
import { element } from '../../../ui/island.ts';
import { BASES, STANCES } from '../../../wording/labels.ts';
import { capital } from '../../../wording/words.ts';
import {
  addedFrom,
  BASES_TO_HAVE,
  OUT,
  sidesToSpeakFor,
  slugOfAdded,
  speakerOf,
  speakersFor,
  STANCES_TO_TAKE,
  turnFrom,
  type Added,
  type SupposedChanges,
  type SpokenAs,
} from '../changes.ts';
import type { Inputs, SupposedEvidence } from '../inputs.ts';
import type { Compared } from '../judge.ts';
import { nameOfAdded } from '../said.ts';

/** More new voices say no more. */
const MOST_ADDED = 4;

/** What a new voice is at first. */
const WITNESS: Added = { stance: 'asserts', basis: 'first-hand', side: 'third-party' };

type Option = readonly [value: string, words: string];

const stanceOptions = (out: string): Option[] => [
  ...STANCES_TO_TAKE.map((stance) => [stance, STANCES[stance]] as const),
  [OUT, out],
];
const BASIS_OPTIONS: readonly Option[] = BASES_TO_HAVE.map((basis) => [basis, basisInWords(basis)]);

/** "first-hand", "own word". */
function basisInWords(basis: Basis): string {
  return (BASES[basis].split(':')[0] ?? '').toLowerCase();
}

/** How an option says who speaks. */
function speakerInWords(speaker: SpokenAs, sides: Sides): string {
  if (speaker === 'named') return 'by name';
  if (speaker === 'unnamed') return 'without a name';
  return speaker === 'unattributed' ? 'cannot be traced' : `traced: ${sideInWords(speaker, sides)}`;
}

function sideInWords(side: string, { sides }: Sides): string {
  return isRole(side) ? 'of no side' : `of ${sides.find(({ id }) => id === side)?.inSentence ?? side}`;
}

/** A voice with three choices: what it does, how it knows, who or for whom it is. */
class Row {
  readonly element = document.createElement('li');
  private readonly selects: HTMLSelectElement[];
  private readonly note = element('p', 'note');

  constructor(
    who: string,
    side: string,
    on: string,
    choices: readonly (readonly [label: string, options: readonly Option[]])[],
  ) {
    this.selects = choices.map(([label, options]) => {
      const select = document.createElement('select');
      select.ariaLabel = `${label}: ${who} ${on}`.trim();
      select.append(...options.map(([value, words]) => new Option(words, value)));
      return select;
    });
    this.element.append(
      element('p', '', element('span', `side side-${side}`, capital(who)), ' ', element('span', 'note', on)),
      element('p', 'what-if-choices', ...this.selects),
      this.note,
    );
  }

  get values(): string[] {
    const values = this.selects.map(({ value }) => value);
    return values[0] === OUT ? [OUT] : values;
  }

  /** @param own what the record has; the same as `values` of a voice that it does not have */
  show(values: readonly string[], own: readonly string[], note: string): void {
    const isOut = values[0] === OUT;
    for (const [i, select] of this.selects.entries()) {
      select.value = values[i] ?? own[i] ?? '';
      select.disabled = isOut && i > 0;
      select.classList.toggle('what-if-turned', (values[i] ?? own[i]) !== own[i]);
    }
    this.element.classList.toggle('what-if-out', isOut);
    this.note.textContent = note;
  }

  focus(): void {
    this.selects[0]?.focus();
  }
}

export class Rows {
  readonly element = element('div', 'what-if-rows');
  private readonly inputs: Inputs;
  private readonly pieces: { piece: SupposedEvidence; row: Row }[];
  private added: Row[] = [];
  private readonly addedList = listElement();
  private readonly add = element('button', '', 'Add a first-hand witness');

  /** @param onChange is given all that is changed, each time that a reader changes something */
  constructor(inputs: Inputs, onChange: (changes: SupposedChanges) => void) {
    this.inputs = inputs;
    const { stakes } = inputs;
    this.pieces = inputs.pieces.map((piece) => {
      const speakers = speakersFor(piece, stakes).map((each): Option => [each, speakerInWords(each, stakes.sides)]);
      const choices = [
        ['What it does', stanceOptions('left out')],
        ['How it is known', BASIS_OPTIONS],
        ['Who speaks', speakers],
      ] as const;
      return { piece, row: new Row(piece.who, piece.side, piece.on, choices) };
    });
    const list = listElement();
    list.append(...this.pieces.map(({ row }) => row.element));
    this.add.type = 'button';
    this.element.append(list, this.addedList, this.add);
    this.element.addEventListener('change', () => {
      onChange(this.chosen());
    });
    this.add.addEventListener('click', () => {
      const { turns, added } = this.chosen();
      onChange({ turns, added: [...added, WITNESS] });
      this.added.at(-1)?.focus();
    });
  }

  private chosen(): SupposedChanges {
    const { stakes } = this.inputs;
    return {
      turns: new Map(
        this.pieces.flatMap(({ piece, row }) => {
          const turn = turnFrom(piece, row.values, stakes);
          return turn === undefined ? [] : [[piece.statement, turn] as const];
        }),
      ),
      added: this.added.flatMap((row) => addedFrom(row.values, stakes) ?? []),
    };
  }

  /** Shows changes, wherever they come from. */
  show(changes: SupposedChanges, { changed }: Compared): void {
    const why = new Map(changed?.uncounted.map((each) => [each.statement, each.why]));
    const notCounted = (statement: string): string => {
      const reason = why.get(statement);
      return reason === undefined ? '' : `Not counted: ${reason}`;
    };
    const { sides } = this.inputs.stakes;
    for (const { piece, row } of this.pieces) {
      const turn = changes.turns.get(piece.statement);
      const own = [piece.stance, piece.basis, speakerOf(piece)];
      const { stance = piece.stance, basis = piece.basis, speaker = speakerOf(piece) } = turn ?? {};
      const record = `${STANCES[piece.stance]}, ${basisInWords(piece.basis)}, ${speakerInWords(speakerOf(piece), sides)}`;
      const note = [turn === undefined ? '' : `In the record: ${record}.`, notCounted(piece.statement)];
      row.show(turn?.out === true ? [OUT] : [stance, basis, speaker], own, note.join(' ').trim());
    }
    this.showAdded(changes);
    for (const [at, { stance, basis, side }] of changes.added.entries())
      this.added[at]?.show([stance, basis, side], [], notCounted(slugOfAdded(at)));
    this.add.hidden = changes.added.length >= MOST_ADDED;
  }

  /** As many rows as there are new voices. */
  private showAdded(changes: SupposedChanges): void {
    const { added } = changes;
    if (this.added.length === added.length) return;
    const { sides } = this.inputs.stakes;
    const hadFocus = this.addedList.contains(document.activeElement);
    this.added = added.map(
      (_, at) =>
        new Row(nameOfAdded(at, changes), 'third-party', 'the latest word', [
          ['What it does', stanceOptions('taken away again')],
          ['How it is known', BASIS_OPTIONS],
          ['For whom', sidesToSpeakFor(sides).map((side): Option => [side, sideInWords(side, sides)])],
        ]),
    );
    this.addedList.replaceChildren(...this.added.map((row) => row.element));
    if (hadFocus) this.add.focus();
  }
}

function listElement(): HTMLUListElement {
  const list = document.createElement('ul');
  list.role = 'list';
  return list;
}
