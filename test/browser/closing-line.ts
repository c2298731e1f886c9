import type { Reporter, TestResult, TestSuiteResult } from '@web/test-runner';
import type { Snapshots } from './snapshot-plugin.js';

/**
 * Test runner reporter: names the snapshots nothing asked for and closes with the count that `npm test` adds up.
 * A test file that breaks, or holds no test, counts as a failure.
 */
export function closingLine(snapshots: Snapshots): Reporter {
  return {
    stop({ sessions }) {
      const all = [...sessions].map(({ errors, testResults }) => ({ errors, tests: listTests(testResults) }));
      const tests = all.flatMap((session) => session.tests);
      const broken = all.filter(({ errors, tests: own }) => errors.length > 0 || own.length === 0);
      const unused = snapshots.settleUnused();
      for (const name of unused)
        print(`Unused: test/snapshots/${name}.txt (delete it, or npm test -- --update-snapshots)`);
      const passed = tests.filter((test) => test.passed).length;
      print(`Browser tests: ${passed} passed, ${tests.length - passed + broken.length + unused.length} failed`);
    },
  };
}

function listTests(suite: TestSuiteResult | undefined): TestResult[] {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
