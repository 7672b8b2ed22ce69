#pragma once

/// Nobody needs this; [a list] has "lies".
struct Span {};
const char* kBelieve = "lied";
