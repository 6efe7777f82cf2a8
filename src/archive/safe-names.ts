/** The longest path that a zip may hold: Windows allows 259 characters, of which the folder it is unpacked in needs some. */
const LONGEST = 150;
/** Names that Windows keeps for devices (Microsoft, “Naming Files, Paths, and Namespaces”). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** What is wrong with paths as names of files on Windows, macOS or Linux: a sentence for each, none where all are safe. */
export function unsafeNames(paths: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  return [...paths].flatMap((path) => {
    const folded = path.toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, path);
    const names = path.split('/');
    return [
      ...(twin === undefined ? [] : [`${path} 和 ${twin} 只有大小写不同，在 Windows 和 macOS 上是同一个文件`]),
      ...(path.length > LONGEST
        ? [`${path} 有 ${path.length} 个字符，超过 ${LONGEST} 个，在 Windows 上可能解不开`]
        : []),
      ...(/^[\w.@+/-]+$/u.test(path)
        ? []
        : [`${path} 含有字母、数字和 . _ - @ + 以外的字符，不是每个系统都能用作文件名`]),
      ...(names.some((name) => name === '' || /\.$/u.test(name) || DEVICE.test(name))
        ? [`${path} 里有 Windows 不允许的名字（设备名、以点结尾或空名）`]
        : []),
    ];
  });
}
