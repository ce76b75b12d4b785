public import ArgumentParser
public import Configuration

extension FailOn: ExpressibleByArgument {}
