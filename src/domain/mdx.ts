/** The components that a measure's MDX may use, with what each one is for. `components/mdx` draws them. */
export const registeredComponents = {
  Words: { attributes: [], help: '<Words>原文</Words>：引用本条举措的原文，逐字照抄' },
  Measure: { attributes: ['id'], help: '<Measure id="shenzhen-2020/8" />：链接到另一条举措' },
} as const satisfies Record<string, { attributes: readonly string[]; help: string }>;

export type ComponentName = keyof typeof registeredComponents;

export function isRegistered(name: string): name is ComponentName {
  return Object.hasOwn(registeredComponents, name);
}

/** The help of every registered component, for messages. */
export function componentHelp(): string {
  return Object.values(registeredComponents)
    .map(({ help }) => help)
    .join('；');
}
