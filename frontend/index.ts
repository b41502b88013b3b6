import './way-back'; // first: the window asks its listeners in the order in which they came, and the router is one
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

/*
 * Where the browser begins, as Vaadin would generate it, with two differences (decisions 0043 and 0044): the way back
 * is ours to hold, and what is on the page stays where it is.
 */
const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

const outlet = document.querySelector('#outlet')!;

/** The router adds the screen that came with the page once more; whoever writes there already would lose their place. */
outlet.appendChild = <T extends Node>(node: T): T =>
  node.parentNode === outlet ? node : Node.prototype.appendChild.call(outlet, node) as T;

void new Router(outlet).setRoutes(serverSideRoutes);
