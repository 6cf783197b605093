/**
 * What the page knows of the service that it came from.
 */

/**
 * @type {{api: string, graphiql: boolean, actingAs: boolean, signIn: boolean}} `api` is the path of the API; `graphiql` says
 * whether there is an editor for queries, `actingAs` whether the page may ask as anybody, `signIn` whether people sign in here
 */
export const service = JSON.parse(document.querySelector('meta[name="service"]').content);
