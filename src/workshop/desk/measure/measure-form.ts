import type { Element } from 'hast';
import { h } from 'hastscript';
import { elementKinds, intervals, audiences, operators, showings } from '#domain/element.ts';
import { measureParts, QUESTION_LIMIT, roles, SUMMARY_LIMIT, TITLE_LIMIT } from '#domain/measure.ts';
import type { Paragraph } from '#source-text/outline.ts';
import {
  audienceNames,
  elementKindNames,
  intervalNames,
  operatorNames,
  roleNames,
  showingNames,
} from '#words/names.ts';
import { workshop } from '#words/workshop.ts';
import type { Drawn } from '../form/form-desk.ts';
import { frame } from '../frame.ts';
import {
  fieldName,
  formFields,
  group,
  listAt,
  namesOf,
  toldAbove,
  valueAt,
  type Filled,
  type FormFields,
  type Option,
  type Path,
} from '../form/fields.ts';
import type { Suggestions } from './suggestions.ts';

const words = workshop.measure;

/** All that the form of a measure shows. */
export interface MeasureForm extends Filled, Drawn {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
  readonly parts: readonly string[];
  readonly themes: readonly Option[];
  readonly bodies: readonly Option[];
  readonly suggestions: Suggestions;
}

export function measurePage(home: string, address: string, form: MeasureForm): string {
  const field = formFields(form, pathsOf(form));
  const { themes, bodies, suggestions } = form;
  const suggestedFirst = [...themes].sort(([a], [b]) => rankIn(suggestions.themes, a) - rankIn(suggestions.themes, b));
  const chosen = new Set(listAt(form.fields, 'themes').map(String));
  return frame(
    words.heading(form.id),
    [
      ...toldAbove(form.note, field.others),
      h('div', { className: 'beside' }, [
        h('section', { className: 'quote' }, [
          h('h2', words.quote),
          h(
            'blockquote',
            form.paragraphs.map(({ text }) => h('p', text)),
          ),
          suggestionList(form),
        ]),
        h('form', { action: address, method: 'post' }, [
          h('input', { type: 'hidden', name: 'was', value: form.was }),
          field.line(['title'], words.title, words.atMost(TITLE_LIMIT)),
          field.text(['summary'], words.summary, 3, words.atMost(SUMMARY_LIMIT)),
          field.text(['questions'], words.questions, 4, `${words.questionsNote}；${words.atMost(QUESTION_LIMIT)}`),
          group(words.themes, [
            ...field.told(['themes']),
            h(
              'div',
              { className: 'choices' },
              suggestedFirst.map(([id, name]) =>
                h('label', [
                  h('input', { type: 'checkbox', name: 'themes', value: id, checked: chosen.has(id) }),
                  suggestions.themes.includes(id) && !chosen.has(id) ? `${words.suggested}${name}` : name,
                ]),
              ),
            ),
          ]),
          group(words.bodies, [
            ...field.told(['bodies']),
            ...rowsWithBlanks(form.fields, 'bodies', 2).map((at) =>
              h('div', { className: 'row' }, [
                field.choice(['bodies', at, 'id'], words.body, bodies, true),
                field.choice(['bodies', at, 'role'], words.role, namesOf(roles, roleNames)),
              ]),
            ),
          ]),
          h('h2', words.elements),
          ...field.told(['elements']),
          ...rowsWithBlanks(form.fields, 'elements', 1).map((at) => elementPart(at, form, field)),
          h('h2', words.parts),
          ...measureParts.map((heading, at) => field.text(['parts', at], heading, 4, undefined, form.parts[at])),
          field.check(['draft'], words.draft),
          h('button', { className: 'main' }, workshop.form.save),
        ]),
      ]),
    ],
    home,
  );
}

function elementPart(at: number, form: MeasureForm, field: FormFields): Element {
  const known = at < listAt(form.fields, 'elements').length;
  const within = (...path: Path) => ['elements', at, ...path];
  const id = String(valueAt(form.fields, within('id')) ?? nextId(form.fields));
  return group(known ? words.element(id) : words.newElement, [
    h('input', { type: 'hidden', name: fieldName(...within('id')), value: id }),
    ...field.told(within()),
    field.text(within('words'), words.words, 2),
    field.text(within('text'), words.text, 2),
    h('div', { className: 'row' }, [
      field.choice(within('kind'), words.kind, namesOf(elementKinds, elementKindNames)),
      field.choice(within('shownBy'), words.shownBy, namesOf(showings, showingNames)),
    ]),
    field.check(within('core'), words.core),
    more(words.target, within('target'), form, [
      field.line(within('target', 'metric'), words.metric),
      field.choice(within('target', 'operator'), words.operator, namesOf(operators, operatorNames), true),
      field.line(within('target', 'value'), words.value),
      field.line(within('target', 'unit'), words.unit),
    ]),
    more(words.due, within('due'), form, [
      field.line(within('due', 'date'), words.date),
      field.line(within('due', 'words'), words.dueWords),
    ]),
    more(words.cycle, within('cycle'), form, [
      field.choice(within('cycle', 'every'), words.every, namesOf(intervals, intervalNames), true),
      field.line(within('cycle', 'words'), words.cycleWords),
      field.choice(within('cycle', 'audience'), words.audience, namesOf(audiences, audienceNames), true),
      field.line(within('cycle', 'told'), words.told),
    ]),
    ...(known ? [field.check(within('remove'), words.remove)] : []),
  ]);
}

/** What few elements have: open where it is filled in. */
function more(name: string, path: Path, { fields }: MeasureForm, children: readonly Element[]): Element {
  return h('details', { open: valueAt(fields, path) !== undefined }, [h('summary', name), ...children]);
}

function suggestionList({ suggestions, bodies }: MeasureForm): Element {
  const { dues, targets, cycles } = suggestions;
  const names = bodies.flatMap(([id, name]) => (suggestions.bodies.includes(id) ? [name] : []));
  const said = [
    ...dues.map((due) => words.dates(due.words, due.dates)),
    ...(targets.length > 0 ? [words.numbers(targets)] : []),
    ...(cycles.length > 0 ? [words.intervals(cycles)] : []),
    ...(names.length > 0 ? [`${words.bodies}：${names.join('、')}`] : []),
  ];
  return h(
    'div',
    said.length === 0
      ? []
      : [
          h('p', [h('strong', words.suggested), h('span', { className: 'quiet' }, words.suggestedNote)]),
          h(
            'ul',
            said.map((one) => h('li', one)),
          ),
        ],
  );
}

/** The paths of the fields that the form shows, from the outside in. */
function pathsOf({ fields }: MeasureForm): Path[] {
  const elements = listAt(fields, 'elements').map((_, at) => at);
  const within = ['words', 'text', 'kind', 'shownBy', 'core', 'target', 'due', 'cycle'];
  return [
    ...['title', 'summary', 'questions', 'themes', 'bodies'].map((name) => [name]),
    ...listAt(fields, 'bodies').map((_, at) => ['bodies', at, 'id']),
    ...elements.flatMap((at) => [...within.map((name) => ['elements', at, name]), ['elements', at]]),
  ];
}

function rowsWithBlanks(fields: MeasureForm['fields'], name: string, blanks: number): number[] {
  return Array.from({ length: listAt(fields, name).length + blanks }, (_, at) => at);
}

function nextId(fields: MeasureForm['fields']): string {
  const used = listAt(fields, 'elements').map((one) => Number(String(valueAt(one, ['id'])).slice(1)) || 0);
  return `e${Math.max(0, ...used) + 1}`;
}

function rankIn(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}
