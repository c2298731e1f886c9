import 'rungs/career-ladder';
import 'rungs/skills-checklist';
import { mount } from 'svelte';
import App from './app.svelte';

mount(App, { target: document.querySelector('#app') as Element });
