import { drawn } from '../drawn.js';

export function render() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>11ty</title>
    <link rel="icon" href="data:,">
    <script type="module" src="main.js"></script>
  </head>
  <body>
    <button id="change">Change</button>
    <button id="spoil">Spoil</button>
    <button id="clear">Clear</button>
    <button id="remove">Remove</button>
    <output id="heard"></output>
    ${drawn}
  </body>
</html>`;
}
