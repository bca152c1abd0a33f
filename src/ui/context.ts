// Hands the ports to every face without passing them through each.
// Must not know: which face asks.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ports } from './ports.ts';

export const PortsContext = createContext<Ports | undefined>(undefined);

/** The ports. Throws outside of `mountFaces`, which is a programmer's mistake. */
export const usePorts = (): Ports => {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error('usePorts expects to stand inside PortsContext');
  return ports;
};
