// Before anything else: what the policy objects to, what goes wrong and what the console is told.
window.faults = [];
window.warnings = [];
window.addEventListener('error', ({ message }) => window.faults.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
const { warn } = console;
console.warn = (...words) => {
  window.warnings.push(words.join(' '));
  warn.apply(console, words);
};
window.violations = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    window.violations.push(`${violatedDirective}: ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
  },
);
