import { fieldName, type Path } from './fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** What was typed into a form, by the names of its fields. */
export interface Typed {
  /** Words as they are, without blanks around; `undefined` where there are none. */
  text(...path: Path): string | undefined;
  /** The same on one line. */
  line(...path: Path): string | undefined;
  /** One entry a line. */
  lines(...path: Path): string[] | undefined;
  isOn(...path: Path): boolean;
}

export function typedIn(form: FormData): Typed {
  const text = (...path: Path) => {
    const words = String(form.get(fieldName(...path)) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
    return words === '' ? undefined : words;
  };
  return {
    text,
    line: (...path) => text(...path)?.replaceAll(/\s*\n\s*/gu, ''),
    lines: (...path) =>
      text(...path)
        ?.split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    isOn: (...path) => form.has(fieldName(...path)),
  };
}

/** Fields without those that say nothing. */
export function known(fields: Values): Values {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A group of fields over what it was before, so that what the form does not show stays; `undefined` where all that it shows is empty. */
export function groupOver(before: unknown, fields: Values): Values | undefined {
  if (Object.keys(known(fields)).length === 0) return undefined;
  return known({ ...(typeof before === 'object' ? before : undefined), ...fields });
}
