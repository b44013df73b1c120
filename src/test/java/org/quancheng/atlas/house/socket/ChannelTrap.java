package org.quancheng.atlas.house.socket;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Refuses every channel that could lead to a network; the child names it as its provider. */
public final class ChannelTrap extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
        throw JavaTraps.caught("DatagramChannel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw JavaTraps.caught("DatagramChannel");
    }

    @Override
    public Pipe openPipe() {
        throw JavaTraps.caught("Pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw JavaTraps.caught("Selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw JavaTraps.caught("ServerSocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw JavaTraps.caught("SocketChannel");
    }
}
