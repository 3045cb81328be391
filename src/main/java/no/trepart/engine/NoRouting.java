package no.trepart.engine;

import org.springframework.beans.factory.ObjectProvider;

/** Work that comes to nobody: in a sandbox. */
class NoRouting implements ObjectProvider<TaskRouting>, TaskRouting {

    @Override
    public TaskRouting getObject() {
        return this;
    }

    @Override
    public void arrived(TaskArrived task) {}

    @Override
    public void moved(TaskArrived task) {}

    @Override
    public void cancelled(String engineTaskId) {}
}
