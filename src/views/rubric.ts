import { showings } from '#domain/element.ts';
import { evidenceKinds, scopes, tiers, type EvidenceKind } from '#domain/evidence.ts';
import { higher, states, summaries } from '#domain/state.ts';
import { timelinesses } from '#domain/timeliness.ts';
import { aloneShowsInstruments, keepingKinds, mostShownBy, mostShownFrom, mostShownIn } from '#domain/rubric.ts';
import { listText } from '#words/lists.ts';
import { evidenceKindNames, showingNames, stateNames } from '#words/names.ts';
import { rubric } from '#words/rubric.ts';

/** A table of the published rule. */
export interface RubricTable {
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of the rule, from the vocabulary and the rule itself, so that they say what it does. */
export const rubricTables = {
  kinds: {
    ...rubric.kinds,
    rows: evidenceKinds.map((kind) => [evidenceKindNames[kind], rubric.kinds.meanings[kind], supportOf(kind)]),
  },
  scopes: {
    ...rubric.scopes,
    rows: scopes.map((scope) => {
      const most = mostShownIn(scope);
      const moves =
        most === undefined ? rubric.scopes.never : most === 'kept' ? rubric.scopes.freely : rubric.most(most);
      return [rubric.scopes.names[scope], moves];
    }),
  },
  tiers: {
    ...rubric.tiers,
    rows: tiers.map((tier) => {
      const most = mostShownFrom(tier);
      const instruments = aloneShowsInstruments(tier) ? rubric.tiers.instrumentsNeed(tier) : '';
      return [tier, rubric.tiers.sources[tier], most === 'kept' ? instruments : rubric.most(most)];
    }),
  },
  showings: {
    ...rubric.showings,
    rows: showings.map((shownBy) => {
      const kinds = keepingKinds(shownBy, evidenceKinds).map((kind) => evidenceKindNames[kind]);
      const shown = kinds.length > 0 ? listText(kinds) : rubric.showings.none;
      return [showingNames[shownBy], rubric.showings.promised[shownBy], rubric.showings.kept[shownBy], shown];
    }),
  },
  states: {
    ...rubric.states,
    rows: states.map((state) => [stateNames[state], rubric.states.needs[state]]),
  },
  summaries: {
    ...rubric.summaries,
    // As the rule asks: from the highest down.
    rows: summaries.toReversed().map((summary) => [rubric.summaries.names[summary], rubric.summaries.needs[summary]]),
  },
  timeliness: {
    ...rubric.timeliness,
    rows: timelinesses.map((one) => [rubric.timeliness.names[one], rubric.timeliness.needs[one]]),
  },
} satisfies Record<string, RubricTable>;

/** How far a kind goes: kept, for some promises; for the others, the highest of what it shows of any. */
function supportOf(kind: EvidenceKind): string {
  if (kind === 'reversal') return rubric.kinds.reversal;
  const most = showings.map((shownBy) => ({ shownBy, state: mostShownBy(kind, shownBy) }));
  const kept = most.filter(({ state }) => state === 'kept').map(({ shownBy }) => showingNames[shownBy]);
  const others = most.flatMap(({ state }) => (state === 'kept' ? [] : [state]));
  const highest = stateNames[others.reduce(higher, 'unassessed')];
  return kept.length > 0 ? listText([rubric.kinds.kept(listText(kept)), highest]) : highest;
}
