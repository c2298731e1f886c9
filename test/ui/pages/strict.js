// Before anything else: what the policy objects to.
window.violations = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    window.violations.push(`${violatedDirective}: ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
  },
);
