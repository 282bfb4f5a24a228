declare module 'cytoscape-fcose' {
  import type cytoscape from 'cytoscape';

  const register: cytoscape.Ext;
  export default register;
}
