import { checkEndpoint } from './check-endpoint.js';
import { readCommand, USAGE } from './command-line.js';
import { jsonReport, summaryOf, textReport } from './report.js';

/** Where a command is run. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Whether somebody reads the output on a screen with colours. */
  readonly colour: boolean;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs `epass-card` with these arguments. @returns the exit code */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { env, version, colour } = terminal;
  const command = readCommand(args, env);
  switch (command.kind) {
    case 'help':
      terminal.out(USAGE);
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'wrong':
      terminal.error(`epass-card: ${command.what}. See epass-card --help.\n`);
      return 2;
    case 'check': {
      const { target, json } = command;
      const findings = await checkEndpoint(target);
      terminal.out(json ? jsonReport(target, findings, version) : textReport(target, findings, colour));
      return summaryOf(findings).fail > 0 ? 1 : 0;
    }
  }
}
