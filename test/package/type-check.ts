import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../build/dist.js';

/** Options of a partner's project, on top of a strict one of today. */
export type Project = Pick<ts.CompilerOptions, 'jsx' | 'jsxImportSource' | 'skipLibCheck' | 'types'>;

const STRICT: ts.CompilerOptions = {
  strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};

/** What was read of installed packages and of TypeScript itself: the same for every program. */
const declarations = new Map<string, ts.SourceFile>();

/**
 * What TypeScript says about a partner's files. They need not be there; they stand in this package, where `epass-card`
 * is what was built, or in another folder.
 *
 * @returns for each file its complaints; those about any other file are under `''`
 */
export function typeErrorsOf(
  files: Readonly<Record<string, string>>, project: Project = {}, folder = root,
): Record<string, string[]> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const options = { ...STRICT, ...project };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...more) => {
    const file = declarations.get(path) ?? getSourceFile(path, ...more);
    if (file?.isDeclarationFile) declarations.set(path, file);
    return file;
  };
  host.getCurrentDirectory = () => folder;
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? ts.sys.readFile(path);
  const found: Record<string, string[]> = Object.fromEntries(['', ...Object.keys(files)].map((name) => [name, []]));
  for (const { file, messageText } of complaintsOf(ts.createProgram([...texts.keys()], options, host))) {
    const name = Object.keys(files).find((it) => file?.fileName === join(folder, it)) ?? '';
    const where = name === '' && file ? `${file.fileName}: ` : '';
    found[name]?.push(where + ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return found;
}

/** What TypeScript says about a program; what it says inside other packages is for their makers. */
function complaintsOf(program: ts.Program): ts.Diagnostic[] {
  const files = program.getSourceFiles().filter(({ fileName }) => !/\/node_modules\/(?!epass-card\/)/.test(fileName));
  return [
    ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
}

/** What TypeScript says about one file. */
export function typeErrors(text: string, project: Project = {}): string[] {
  return Object.values(typeErrorsOf({ 'partner.ts': text }, project)).flat();
}
