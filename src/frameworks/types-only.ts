// What `rungs/jsx`, `rungs/vue` and their like are at run time: they only teach a framework's types our tags.
export {};
