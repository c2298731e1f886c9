// Another script that has taken one of our tags.
customElements.define('career-ladder', class extends HTMLElement {});
