import 'rungs/career-ladder';
import 'rungs/skills-checklist';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
