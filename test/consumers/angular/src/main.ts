import 'rungs/career-ladder';
import 'rungs/skills-checklist';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

bootstrapApplication(App);
