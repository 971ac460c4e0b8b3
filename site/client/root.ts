/// <reference lib="dom" />
/** The first language of the browser that the site has. */
const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ru' || tag === 'en');
location.replace(`${language ?? 'en'}/${location.search}${location.hash}`);
