import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe'];

const { LOCALAPPDATA, PROGRAMFILES, HOME = '' } = process.env;
const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(HOME, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  '/snap/bin/chromium',
];

const isRoot = process.getuid?.() === 0;

/** Switches that keep the browser quiet without a network; Chrome refuses its sandbox to root. */
export const launchFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * Path of a Chrome or Chromium: CHROME_PATH, then PUPPETEER_EXECUTABLE_PATH, then the usual names and places. Root on
 * Debian or Ubuntu gets one installed. Throws where there is none.
 */
export function findBrowser() {
  const browser = locateBrowser() ?? (installChromium() && locateBrowser());
  if (browser) return browser;
  throw new Error('no Chrome or Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH');
}

function locateBrowser() {
  const { CHROME_PATH, PUPPETEER_EXECUTABLE_PATH, PATH = '' } = process.env;
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return [CHROME_PATH, PUPPETEER_EXECUTABLE_PATH, ...onPath, ...places].find((path) => path && isExecutable(path));
}

function installChromium() {
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return false;
  console.log('No Chrome or Chromium here: installing chromium');
  execFileSync('apt-get', ['update'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return true;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
